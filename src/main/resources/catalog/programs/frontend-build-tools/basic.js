// A Vite configuration and a package.json: what differs between the builds for
// two modes, and which newer versions of a package an update may bring.

const packageJson = {
  type: "module",
  scripts: { dev: "vite", build: "vite build", preview: "vite preview" },
  dependencies: { react: "^19.1.0", "react-dom": "^19.1.0", "date-fns": "~4.1.0" },
  devDependencies: { vite: "^7.0.0", "@vitejs/plugin-react": "^5.0.0" },
};

const defineConfig = (config) => config; // import { defineConfig } from "vite"
const react = () => ({ name: "react" }); // import react from "@vitejs/plugin-react"

const config = defineConfig(({ mode }) => ({
  base: "/shop/",
  plugins: [react()],
  build: { target: "es2022", sourcemap: mode !== "production" },
  server: { proxy: { "/api": "http://localhost:8000" } },
  define: { __RELEASE__: JSON.stringify("1.4.0") }, // put in as source
}));

for (const mode of ["staging", "production"]) {
  const { build, define } = config({ mode });
  console.log(`vite build --mode ${mode} - source maps: ${build.sourcemap}, release: ${define.__RELEASE__}`);
}

// ^1.2.3 takes any release 1.x from 1.2.3 on, ~1.2.3 only 1.2.x from there;
// package-lock.json says which one it is today.
function allows(range, version) {
  if (!/^[~^][1-9]\d*(\.\d+){2}$/.test(range)) throw new RangeError(`not covered here: ${range}`);
  if (!/^\d+(\.\d+){2}$/.test(version)) throw new RangeError(`no release: ${version}`);
  const [wanted, found] = [range.slice(1), version].map((text) => text.split(".").map(Number));
  const fixed = range[0] === "^" ? 1 : 2;
  if (wanted.slice(0, fixed).join() !== found.slice(0, fixed).join()) return false;
  const place = found.findIndex((number, index) => number !== wanted[index]);
  return place < 0 || found[place] > wanted[place];
}

const releases = { react: ["19.0.9", "19.2.0", "20.0.0"], "date-fns": ["4.1.1", "4.2.0"] };
for (const [name, versions] of Object.entries(releases)) {
  const range = packageJson.dependencies[name];
  for (const version of versions) console.log(`${name} ${range} takes ${version}:`, allows(range, version));
}
