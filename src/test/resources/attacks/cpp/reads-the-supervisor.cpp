// expects: blocked
#include <cerrno>
#include <fcntl.h>
#include <iostream>
#include <string>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

static void attempt(const std::string &name, long result) {
    std::cout << (result >= 0 ? "ESCAPED " : "blocked ") << name << ' ' << errno << '\n';
}

int main() {
    for (std::string name : {"mem", "environ", "maps", "auxv", "fd/0", "fd/1", "fd/2", "exe", "syscall"}) {
        attempt(name, open(("/proc/1/" + name).c_str(), O_RDONLY));
    }
    attempt("memory for writing", open("/proc/1/mem", O_RDWR));
    attempt("standard error for writing", open("/proc/1/fd/2", O_WRONLY | O_NONBLOCK));
    char word[8];
    iovec here{word, sizeof word}, there{reinterpret_cast<void *>(0x400000), sizeof word};
    attempt("read", process_vm_readv(1, &here, 1, &there, 1, 0));
    attempt("write", process_vm_writev(1, &here, 1, &there, 1, 0));
    attempt("attach", ptrace(PTRACE_ATTACH, 1, 0, 0));
    attempt("seize", ptrace(PTRACE_SEIZE, 1, 0, 0));
    int process = static_cast<int>(syscall(434, 1, 0));
    for (int i = 0; i < 4; i++) attempt("descriptor", syscall(438, process, i, 0));
}
