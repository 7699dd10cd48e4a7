import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };

/** The browsers Keepwarm is built for; Edge takes Chrome's build. */
type Target = 'chrome' | 'firefox';

/** `manifest.json` is Chrome's; this makes the few differences that Firefox needs. */
function manifestFor(target: Target): ManifestV3Export {
  if (target === 'chrome') return { ...manifest, minimum_chrome_version: '120' } as ManifestV3Export;
  return {
    ...manifest,
    background: { scripts: [manifest.background.service_worker], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: 'keepwarm@keepwarm.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  } as unknown as ManifestV3Export;
}

/**
 * What the pages share, with all that it needs, in one file: from an extension's own folder each further file costs the
 * popup several milliseconds before its first row.
 */
const SHARED =
  /src.(ui|core.shown|pages.(catch-up|permissions)|store.(db|queries|decisions|offers|catch-ups))|node_modules.(preact|dexie|webextension)/;

export default defineConfig(({ mode, command }) => {
  const target: Target = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    plugins: [crx({ manifest: manifestFor(target), browser: target })],
    publicDir: 'src/public',
    build: {
      // The dev server writes a manifest that opens everything to localhost: it must never lie where a release lies.
      outDir: command === 'serve' ? 'dist/dev' : `dist/${target}`,
      emptyOutDir: true,
      target: target === 'firefox' ? 'firefox140' : 'chrome120',
      modulePreload: { polyfill: false },
      // Pages that the manifest does not name.
      rolldownOptions: {
        input: { welcome: 'src/pages/welcome/index.html', pipeline: 'src/pages/pipeline/index.html' },
        output: { codeSplitting: { groups: [{ name: 'shared', test: SHARED }] } },
      },
    },
  };
});
