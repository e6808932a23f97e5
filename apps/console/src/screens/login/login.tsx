import { Alert, Button, Card, Flex, Form, Input } from 'antd';
import { useState } from 'react';
import { useLanguage } from '../../language/language.js';
import { useSession } from '../../session/session.js';

interface Entered {
  readonly user: string;
  readonly password: string;
  readonly newPassword?: string;
}

/** Signing in; a one-time password asks for one's own in the same place. */
export function Login() {
  const { t, language, setLanguage } = useLanguage();
  const { client, begin, endedWhy } = useSession();
  const [refusal, setRefusal] = useState<{ readonly code: string; readonly detail: string }>();
  const [busy, setBusy] = useState(false);
  const mustChange = refusal?.code === 'PASSWORD_CHANGE_REQUIRED';

  async function signIn({ user, password, newPassword }: Entered): Promise<void> {
    setBusy(true);
    try {
      const { data, error } = await client.POST('/api/v1/session', { body: { user, password, ...(newPassword ? { newPassword } : {}) } });
      if (data) begin(data);
      else setRefusal({ code: error.code, detail: error.detail });
    } catch {
      setRefusal({ code: 'UNREACHABLE', detail: t({ zh: '服务器无法连接，请检查网络后重试。', en: 'The server cannot be reached; check the network and try again.' }) });
    } finally {
      setBusy(false);
    }
  }

  return (
    <Flex component="main" align="center" justify="center" style={{ minHeight: '100vh' }}>
      <Card style={{ width: 380 }}>
        <Flex justify="space-between" align="center" style={{ marginBottom: 16 }}>
          <h1 style={{ fontSize: 24, margin: 0 }}>{t({ zh: '助保贷', en: 'Zhubao' })}</h1>
          <Button type="link" size="small" onClick={() => setLanguage(language === 'zh' ? 'en' : 'zh')}>{language === 'zh' ? 'English' : '中文'}</Button>
        </Flex>
        {endedWhy && !refusal && <Alert type="info" title={t(endedWhy)} role="status" style={{ marginBottom: 16 }} />}
        <Form<Entered> layout="vertical" onFinish={(entered) => void signIn(entered)} requiredMark={false}>
          <Form.Item name="user" label={t({ zh: '用户名', en: 'User' })} rules={[{ required: true }]}><Input autoComplete="username" autoFocus /></Form.Item>
          <Form.Item name="password" label={t({ zh: '密码', en: 'Password' })} rules={[{ required: true }]}><Input.Password autoComplete="current-password" /></Form.Item>
          {mustChange && (
            <Form.Item name="newPassword" label={t({ zh: '新密码（至少 12 个字符）', en: 'New password (12 characters or more)' })} rules={[{ required: true, min: 12 }]}><Input.Password autoComplete="new-password" /></Form.Item>
          )}
          {refusal && <Alert type={mustChange ? 'info' : 'error'} title={refusal.detail} role="alert" style={{ marginBottom: 16 }} />}
          <Button type="primary" htmlType="submit" block loading={busy}>{t({ zh: '登录', en: 'Sign in' })}</Button>
        </Form>
      </Card>
    </Flex>
  );
}
