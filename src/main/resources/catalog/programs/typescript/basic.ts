// Types in TypeScript: an interface describes an object, an optional property
// may be missing, and the compiler checks both before anything runs.

interface Task {
  title: string;
  done: boolean;
  due?: string;
}

const tasks: Task[] = [
  { title: "write tests", done: true },
  { title: "fix the build", done: false, due: "2025-03-01" },
];

function describe(task: Task): string {
  const mark = task.done ? "x" : " ";
  const due = task.due === undefined ? "" : `, due ${task.due}`;
  return `[${mark}] ${task.title}${due}`;
}

for (const task of tasks) console.log(describe(task));

const left: number = tasks.filter((task) => !task.done).length;
console.log(`${left} open`);
// describe({ title: "sleep" }) would not compile: "done" is missing.
