import { registerHooks } from 'node:module';

// Sources import each other as ".js", as they will be once built. A test process runs them unbuilt.
registerHooks({
  resolve: (specifier, context, next) => {
    const inSource = specifier.startsWith('.') && specifier.endsWith('.js') && context.parentURL?.endsWith('.ts') === true;
    return next(inSource ? specifier.replace(/\.js$/, '.ts') : specifier, context);
  },
});
