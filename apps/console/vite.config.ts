import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The console is served by the server itself, below `/`; in development the API is the server's. */
export default defineConfig({
  plugins: [react()],
  build: { target: 'es2023', sourcemap: false, chunkSizeWarningLimit: 900 },
  server: { proxy: { '/api': 'http://127.0.0.1:3000', '/health': 'http://127.0.0.1:3000' } },
});
