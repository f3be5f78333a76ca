import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where the gateway listens while one works on the console with `npm run dev`. */
const gateway = process.env.WEIBAO_GATEWAY ?? 'http://127.0.0.1:8080';

export default defineConfig({
  plugins: [react()],
  build: { outDir: 'dist', target: 'es2022', sourcemap: false, reportCompressedSize: true },
  server: {
    host: '127.0.0.1',
    port: 5173,
    proxy: { '/api': gateway, '/sign-in': gateway, '/sign-out': gateway },
  },
});
