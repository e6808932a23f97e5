import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { BrowserRouter } from 'react-router';
import { Screens } from './frame/screens.js';
import { LanguageProvider, useLanguage } from './language/language.js';
import { isRefusal } from './problems/problem.js';
import { SessionProvider } from './session/session.js';
import { theme } from './theme.js';

const queries = new QueryClient({ defaultOptions: { queries: { retry: (failures, error) => failures < 1 && !isRefusal(error), staleTime: 5_000, refetchOnWindowFocus: true } } });

export function App() {
  return (
    <LanguageProvider>
      <Themed />
    </LanguageProvider>
  );
}

function Themed() {
  const { language } = useLanguage();
  return (
    <ConfigProvider theme={theme} button={{ autoInsertSpace: false }} locale={language === 'zh' ? zhCN : enUS}>
      <QueryClientProvider client={queries}>
        <BrowserRouter>
          <SessionProvider>
            <Screens />
          </SessionProvider>
        </BrowserRouter>
      </QueryClientProvider>
    </ConfigProvider>
  );
}
