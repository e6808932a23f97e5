import type { ThemeConfig } from 'antd';

/** Quiet, dense, and dark enough on white to be read all day: every text has a contrast of 4.5 to 1 and more. */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: '#0b5c6b', colorInfo: '#0b5c6b', colorInfoBg: '#eef6f8', colorInfoBorder: '#9fd0d6', colorPrimaryBg: '#e4f3f5', colorPrimaryBgHover: '#d3ebee', controlItemBgActive: '#e4f3f5', colorLink: '#0b5c6b', colorLinkHover: '#094a56', colorLinkActive: '#094a56', colorError: '#b3261e', colorTextSecondary: '#4d5b66', colorTextTertiary: '#5b6873', colorTextDescription: '#4d5b66', colorTextPlaceholder: '#66727c',
    borderRadius: 4, fontSize: 14, fontFamily: 'system-ui, -apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif',
  },
  components: { Input: { colorBorder: '#8c99a3' }, Menu: { itemSelectedBg: '#e4f3f5', itemSelectedColor: '#0b5c6b', itemHeight: 36 }, Table: { cellPaddingBlockSM: 6, headerBg: '#f2f5f6' }, Layout: { headerBg: '#0b2f38', siderBg: '#ffffff', bodyBg: '#f5f7f8' } },
};
