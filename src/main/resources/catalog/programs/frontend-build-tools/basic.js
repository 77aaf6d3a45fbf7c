// A Vite configuration and a package.json: what the build does for development
// and for production, and which dependencies end up in the page.

const packageJson = {
  scripts: { dev: "vite", build: "vite build", test: "vitest run" },
  dependencies: { react: "^18.3.1", "date-fns": "~3.6.0" },
  devDependencies: { vite: "^5.2.0", vitest: "^1.5.0" },
};

const defineConfig = (config) => config; // import { defineConfig } from "vite"
const config = defineConfig(({ mode }) => ({
  base: "/shop/",
  build: { target: "es2022", sourcemap: mode !== "production" },
  define: { __API__: JSON.stringify(mode === "production" ? "/api" : "http://localhost:8000") },
}));

for (const mode of ["development", "production"]) {
  const { build, define } = config({ mode });
  console.log(mode, "- source maps:", build.sourcemap, "- API:", JSON.parse(define.__API__));
}

// ^1.2.3 takes any 1.x from 1.2.3 on, ~1.2.3 only 1.2.x.
function allows(range, version) {
  const [wanted, found] = [range.slice(1), version].map((text) => text.split(".").map(Number));
  const fixed = range[0] === "^" ? 1 : 2;
  if (wanted.slice(0, fixed).join() !== found.slice(0, fixed).join()) return false;
  const place = found.findIndex((number, index) => number !== wanted[index]);
  return place < 0 || found[place] > wanted[place];
}

const { react, "date-fns": dates } = packageJson.dependencies;
console.log("in the page:", Object.keys(packageJson.dependencies).join(", "));
console.log("react 18.4.0:", allows(react, "18.4.0"), "- react 19.0.0:", allows(react, "19.0.0"));
console.log("date-fns 3.7.0:", allows(dates, "3.7.0"));
