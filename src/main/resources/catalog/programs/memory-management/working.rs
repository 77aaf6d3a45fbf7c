// Who frees memory in Rust: the one owner, at the end of its scope. A move
// hands it over, a borrow lends it, Rc counts owners, Weak does not.

use std::cell::RefCell;
use std::rc::{Rc, Weak};

struct Buffer(&'static str);

impl Drop for Buffer { // shows the moment at which it is freed
    fn drop(&mut self) {
        println!("  {} freed", self.0);
    }
}

struct Folder {
    name: Buffer,
    parent: Weak<Folder>, // an Rc here would be a circle, which nothing ever frees
    children: RefCell<Vec<Rc<Folder>>>,
}

fn length(buffer: &Buffer) -> usize { // borrows: may look, does not free
    buffer.0.len()
}

fn consume(buffer: Buffer) { // takes over: freed at its end
    println!("  consume has {}", buffer.0);
}

fn main() {
    println!("owned:");
    let first = Buffer("first");
    println!("  borrowed, {} letters", length(&first));
    consume(first); // length(&first) from here on: "borrow of moved value"
    let _second = Box::new(Buffer("second")); // on the heap, freed at the end of main

    println!("shared:");
    let new = |name, parent| Rc::new(Folder { name: Buffer(name), parent, children: RefCell::default() });
    let root = new("root", Weak::new());
    let child = new("child", Rc::downgrade(&root));
    root.children.borrow_mut().push(Rc::clone(&child));
    println!("  owners: root {}, child {}", Rc::strong_count(&root), Rc::strong_count(&child));
    let parent = || child.parent.upgrade().map_or("gone", |folder| folder.name.0);
    println!("  parent of child: {}", parent());
    drop(root);
    println!("  parent of child: {}", parent());
    println!("end of main:");
}
