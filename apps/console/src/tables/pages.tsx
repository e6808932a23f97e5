import { Button, Flex } from 'antd';
import type { ReactNode } from 'react';
import { useLanguage } from '../language/language.js';

interface PagesProps {
  readonly hasEarlier: boolean;
  readonly hasNext: boolean;
  onBack(): void;
  onGoOn(): void;
  /** What is said of the page, before the way to others. */
  readonly children?: ReactNode;
}

/** From one page of a list to the next and back. */
export function Pages({ hasEarlier, hasNext, onBack, onGoOn, children }: PagesProps) {
  const { t } = useLanguage();
  return (
    <Flex justify="flex-end" align="center" gap={8} style={{ marginTop: 10 }} component="nav" aria-label={t({ zh: '分页', en: 'Pages' })}>
      {children}
      <Button size="small" disabled={!hasEarlier} onClick={onBack}>{t({ zh: '上一页', en: 'Previous' })}</Button>
      <Button size="small" disabled={!hasNext} onClick={onGoOn}>{t({ zh: '下一页', en: 'Next' })}</Button>
    </Flex>
  );
}
