// A React Native screen: View, Text and Pressable become native views, no HTML.
// Above each part stands its JSX; the last lines stand in for the phone.

// import { useState } from "react"; import { Pressable, StyleSheet, Text, View } from "react-native";
const StyleSheet = { create: (styles) => styles };
const styles = StyleSheet.create({ row: { padding: 8 }, done: { textDecorationLine: "line-through" } });

// <Pressable accessibilityRole="checkbox" accessibilityState={{ checked: done }} onPress={onPress}>
//   <Text style={done && styles.done}>{name}</Text>
// </Pressable>
function Task({ name, done, onPress }) {
  const props = { accessibilityRole: "checkbox", accessibilityState: { checked: done }, onPress };
  return h("Pressable", props, h("Text", { style: done && styles.done }, name));
}

// <View>
//   <View style={styles.row}><Text>{open} open</Text></View>
//   {tasks.map((task) => <Task key={task.id} {...task} onPress={() => toggle(task.id)} />)}
// </View>
function TaskScreen() {
  const [tasks, setTasks] = useState(["Buy tea", "Call Ada"].map((name, id) => ({ id, name, done: false })));
  const flip = (task) => ({ ...task, done: !task.done });
  const toggle = (id) => setTasks((old) => old.map((task) => (task.id === id ? flip(task) : task)));
  const open = tasks.filter((task) => !task.done).length;
  const rows = tasks.map((task) => h(Task, { key: task.id, ...task, onPress: () => toggle(task.id) }));
  return h("View", {}, h("View", { style: styles.row }, h("Text", {}, `${open} open`)), ...rows);
}

let state; // of the one hook; React keeps a list of them for each component
function useState(first) {
  return [(state ??= first), (change) => (state = change(state))];
}
function h(type, props, ...children) { // React.createElement, which JSX is compiled to
  return typeof type === "function" ? type(props) : { type, props, children };
}
function show({ type, props, children }, indent = "") {
  const { style, accessibilityState } = props;
  const text = children.filter((child) => typeof child === "string").map((child) => `"${child}"`);
  console.log([indent + type, ...text, JSON.stringify(accessibilityState || style || {})].join(" "));
  children.filter((child) => child.type).forEach((child) => show(child, indent + "  "));
}
const screen = h(TaskScreen);
show(screen);
screen.children[1].props.onPress(); // a finger on the first task changes the state: rendered again
show(h(TaskScreen));
