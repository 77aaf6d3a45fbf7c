// A binary search tree in Rust: an enum owns its parts through Box, inserting
// is a recursion over mutable borrows, and an iterator walks it in order.

#[derive(Default)]
enum Tree {
    #[default]
    Empty,
    Node(Box<Node>),
}

struct Node {
    key: i32,
    left: Tree,
    right: Tree,
}

impl Tree {
    fn insert(&mut self, key: i32) -> bool {
        match self {
            Tree::Empty => {
                *self = Tree::Node(Box::new(Node { key, left: Tree::Empty, right: Tree::Empty }));
                true
            }
            Tree::Node(node) if key < node.key => node.left.insert(key),
            Tree::Node(node) if key > node.key => node.right.insert(key),
            Tree::Node(_) => false, // already there
        }
    }

    fn depth(&self) -> usize {
        match self {
            Tree::Empty => 0,
            Tree::Node(node) => 1 + node.left.depth().max(node.right.depth()),
        }
    }

    fn iter(&self) -> Box<dyn Iterator<Item = i32> + '_> {
        match self {
            Tree::Empty => Box::new(std::iter::empty()),
            Tree::Node(node) => Box::new(
                node.left.iter().chain(std::iter::once(node.key)).chain(node.right.iter()),
            ),
        }
    }
}

fn main() {
    let mut tree = Tree::default();
    let added: Vec<bool> = [50, 30, 70, 20, 40, 60, 80, 30].map(|key| tree.insert(key)).to_vec();
    println!("added: {added:?}");
    println!("in order: {:?}", tree.iter().collect::<Vec<_>>());
    println!("depth {} for 7 keys", tree.depth());

    let mut line = Tree::default();
    (1..=7).for_each(|key| assert!(line.insert(key)));
    println!("depth {} when they come sorted", line.depth());
}
