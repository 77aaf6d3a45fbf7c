package ai.careerpath.sandbox.process.isolation;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The system calls a guest cannot make, as a classic BPF program for seccomp(2). Takes away what the sandbox's
 * namespaces do not cover (vsock, netlink, keyrings, perf), what widens the kernel's surface (bpf, io_uring,
 * userfaultfd, new namespaces, mounts, rare protocols) and what holds memory that no process accounts for (memfd, SysV
 * semaphores and messages, large SysV shared memory) or that the whole host has a limit for (io_setup). Everything else
 * is allowed: namespaces, uid and limits hold the rest.
 */
public final class SeccompFilter {

    // linux/filter.h, linux/seccomp.h
    private static final int LOAD = 0x20;
    private static final int JUMP_EQUAL = 0x15;
    private static final int JUMP_GREATER = 0x25;
    private static final int JUMP_SET = 0x45;
    private static final int RETURN = 0x06;
    private static final int ALLOW = 0x7fff0000;
    private static final int KILL_PROCESS = 0x80000000;
    private static final int ERRNO = 0x00050000;
    private static final int EPERM = 1;
    private static final int ENOSYS = 38;
    private static final int EPROTONOSUPPORT = 93;
    private static final int EAFNOSUPPORT = 97;

    // struct seccomp_data: call number, architecture, instruction pointer, six 64-bit arguments (low word first)
    private static final int NUMBER = 0;
    private static final int ARCHITECTURE = 4;
    private static final int FIRST_ARGUMENT = 16;
    private static final int SECOND_ARGUMENT = 24;
    private static final int SECOND_ARGUMENT_HIGH = 28;
    private static final int THIRD_ARGUMENT = 32;

    // CLONE_NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID, NEWNET
    private static final int NEW_NAMESPACES = 0x7e020000;
    private static final int TIOCSTI = 0x5412;
    private static final int TIOCLINUX = 0x541c;
    // PostgreSQL takes one segment of 56 bytes to find out whether a data directory is in use.
    private static final int LARGEST_SHARED_SEGMENT = 4096;
    private static final int SOL_SOCKET = 1;
    private static final int SO_SNDBUF = 7;
    private static final int SO_RCVBUF = 8;
    private static final List<Integer> FAMILIES = List.of(1, 2, 10); // AF_UNIX, AF_INET, AF_INET6

    // IPPROTO_IP, ICMP, TCP, UDP, ICMPV6; each other one may be a kernel module that is loaded on request
    private static final List<Integer> PROTOCOLS = List.of(0, 1, 6, 17, 58);

    private final SystemCalls calls;
    private final List<long[]> instructions = new ArrayList<>();

    private SeccompFilter(SystemCalls calls) {
        this.calls = calls;
    }

    /** The program for the named architecture ({@code os.arch}), as an array of {@code struct sock_filter}. */
    public static Optional<byte[]> program(String architecture) {
        return SystemCalls.of(architecture).map(calls -> new SeccompFilter(calls).assemble());
    }

    private byte[] assemble() {
        load(ARCHITECTURE);
        unlessEqual(calls.auditArchitecture(), KILL_PROCESS);
        load(NUMBER);
        if (calls.otherAbiFrom() != 0) {
            add(JUMP_GREATER, 0, 1, calls.otherAbiFrom() - 1);
            add(RETURN, 0, 0, KILL_PROCESS);
        }
        calls.denied().forEach(call -> whenEqual(call, ERRNO | EPERM));
        whenEqual(calls.clone3(), ERRNO | ENOSYS); // its flags are out of reach; libraries fall back to clone
        only(calls.socket(), FIRST_ARGUMENT, FAMILIES, EAFNOSUPPORT);
        only(calls.socketPair(), FIRST_ARGUMENT, FAMILIES, EAFNOSUPPORT);
        only(calls.socket(), THIRD_ARGUMENT, PROTOCOLS, EPROTONOSUPPORT);
        cloneFlags();
        terminalInjection();
        sharedMemorySize();
        socketBuffers();
        add(RETURN, 0, 0, ALLOW);
        return bytes();
    }

    private void only(int call, int argument, List<Integer> allowed, int otherwise) {
        add(JUMP_EQUAL, 0, allowed.size() + 3, call);
        load(argument);
        for (int i = 0; i < allowed.size(); i++) {
            add(JUMP_EQUAL, allowed.size() - i, 0, allowed.get(i));
        }
        add(RETURN, 0, 0, ERRNO | otherwise);
        load(NUMBER);
    }

    private void cloneFlags() {
        add(JUMP_EQUAL, 0, 4, calls.cloneCall());
        load(FIRST_ARGUMENT);
        add(JUMP_SET, 0, 1, NEW_NAMESPACES);
        add(RETURN, 0, 0, ERRNO | EPERM);
        load(NUMBER);
    }

    private void terminalInjection() {
        add(JUMP_EQUAL, 0, 5, calls.ioctl());
        load(SECOND_ARGUMENT);
        add(JUMP_EQUAL, 1, 0, TIOCSTI);
        add(JUMP_EQUAL, 0, 1, TIOCLINUX);
        add(RETURN, 0, 0, ERRNO | EPERM);
        load(NUMBER);
    }

    private void sharedMemorySize() {
        add(JUMP_EQUAL, 0, 6, calls.shmget());
        load(SECOND_ARGUMENT_HIGH);
        add(JUMP_EQUAL, 0, 2, 0);
        load(SECOND_ARGUMENT);
        add(JUMP_GREATER, 0, 1, LARGEST_SHARED_SEGMENT);
        add(RETURN, 0, 0, ERRNO | EPERM);
        load(NUMBER);
    }

    /** A larger buffer is memory that no process is counted for: the wish succeeds and changes nothing. */
    private void socketBuffers() {
        add(JUMP_EQUAL, 0, 7, calls.setsockopt());
        load(SECOND_ARGUMENT);
        add(JUMP_EQUAL, 0, 4, SOL_SOCKET);
        load(THIRD_ARGUMENT);
        add(JUMP_EQUAL, 1, 0, SO_SNDBUF);
        add(JUMP_EQUAL, 0, 1, SO_RCVBUF);
        add(RETURN, 0, 0, ERRNO);
        load(NUMBER);
    }

    private void load(int offset) {
        add(LOAD, 0, 0, offset);
    }

    private void whenEqual(int value, int result) {
        add(JUMP_EQUAL, 0, 1, value);
        add(RETURN, 0, 0, result);
    }

    private void unlessEqual(int value, int result) {
        add(JUMP_EQUAL, 1, 0, value);
        add(RETURN, 0, 0, result);
    }

    private void add(int code, int ifTrue, int ifFalse, int operand) {
        instructions.add(new long[] {code, ifTrue, ifFalse, operand});
    }

    private byte[] bytes() {
        ByteBuffer buffer = ByteBuffer.allocate(8 * instructions.size()).order(ByteOrder.LITTLE_ENDIAN);
        for (long[] each : instructions) {
            buffer.putShort((short) each[0])
                    .put((byte) each[1])
                    .put((byte) each[2])
                    .putInt((int) each[3]);
        }
        return buffer.array();
    }
}
