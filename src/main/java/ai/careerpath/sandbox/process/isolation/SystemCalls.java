package ai.careerpath.sandbox.process.isolation;

import java.util.List;
import java.util.Optional;

/**
 * The numbers of the system calls the filter knows, from the kernel's tables {@code syscall_64.tbl} and
 * {@code asm-generic/unistd.h}.
 *
 * @param auditArchitecture what seccomp calls the architecture
 * @param otherAbiFrom the first number of a second ABI on the same architecture (x32); 0 for none
 * @param prctl one of three numbers for helpers that have no wrapper for them
 * @param unshare another one
 * @param wait4 the third one
 */
public record SystemCalls(
        int auditArchitecture,
        int otherAbiFrom,
        List<Integer> denied,
        int socket,
        int socketPair,
        int cloneCall,
        int clone3,
        int ioctl,
        int shmget,
        int setsockopt,
        int prctl,
        int unshare,
        int wait4) {

    private static final SystemCalls X86_64 = new SystemCalls(
            0xc000003e,
            0x40000000,
            List.of(
                    101, // ptrace
                    310, // process_vm_readv
                    311, // process_vm_writev
                    312, // kcmp
                    438, // pidfd_getfd
                    272, // unshare
                    308, // setns
                    165, // mount
                    166, // umount2
                    155, // pivot_root
                    161, // chroot
                    428, // open_tree
                    429, // move_mount
                    430, // fsopen
                    431, // fsconfig
                    432, // fsmount
                    433, // fspick
                    442, // mount_setattr
                    303, // name_to_handle_at
                    304, // open_by_handle_at
                    319, // memfd_create
                    447, // memfd_secret
                    425, // io_uring_setup
                    426, // io_uring_enter
                    427, // io_uring_register
                    248, // add_key
                    249, // request_key
                    250, // keyctl
                    321, // bpf
                    298, // perf_event_open
                    323, // userfaultfd
                    300, // fanotify_init
                    253, // inotify_init
                    294, // inotify_init1
                    279, // move_pages
                    440, // process_madvise
                    169, // reboot
                    175, // init_module
                    176, // delete_module
                    313, // finit_module
                    246, // kexec_load
                    320, // kexec_file_load
                    167, // swapon
                    168, // swapoff
                    163, // acct
                    153, // vhangup
                    134, // uselib
                    154, // modify_ldt
                    156, // _sysctl
                    172, // iopl
                    173, // ioperm
                    180, // nfsservctl
                    212, // lookup_dcookie
                    179, // quotactl
                    443, // quotactl_fd
                    103, // syslog
                    164, // settimeofday
                    227, // clock_settime
                    159, // adjtimex
                    305, // clock_adjtime
                    170, // sethostname
                    171, // setdomainname
                    64, // semget
                    68, // msgget
                    206), // io_setup
            41,
            53,
            56,
            435,
            16,
            29,
            54,
            157,
            272,
            61);

    private static final SystemCalls AARCH64 = new SystemCalls(
            0xc00000b7,
            0,
            List.of(
                    117, // ptrace
                    270, // process_vm_readv
                    271, // process_vm_writev
                    272, // kcmp
                    438, // pidfd_getfd
                    97, // unshare
                    268, // setns
                    40, // mount
                    39, // umount2
                    41, // pivot_root
                    51, // chroot
                    428, // open_tree
                    429, // move_mount
                    430, // fsopen
                    431, // fsconfig
                    432, // fsmount
                    433, // fspick
                    442, // mount_setattr
                    264, // name_to_handle_at
                    265, // open_by_handle_at
                    279, // memfd_create
                    447, // memfd_secret
                    425, // io_uring_setup
                    426, // io_uring_enter
                    427, // io_uring_register
                    217, // add_key
                    218, // request_key
                    219, // keyctl
                    280, // bpf
                    241, // perf_event_open
                    282, // userfaultfd
                    262, // fanotify_init
                    26, // inotify_init1
                    239, // move_pages
                    440, // process_madvise
                    142, // reboot
                    105, // init_module
                    106, // delete_module
                    273, // finit_module
                    104, // kexec_load
                    294, // kexec_file_load
                    224, // swapon
                    225, // swapoff
                    89, // acct
                    58, // vhangup
                    42, // nfsservctl
                    18, // lookup_dcookie
                    60, // quotactl
                    443, // quotactl_fd
                    116, // syslog
                    170, // settimeofday
                    112, // clock_settime
                    171, // adjtimex
                    266, // clock_adjtime
                    161, // sethostname
                    162, // setdomainname
                    190, // semget
                    186, // msgget
                    0), // io_setup
            198,
            199,
            220,
            435,
            29,
            194,
            208,
            167,
            97,
            260);

    /** The calls of the named architecture ({@code os.arch}); empty where the filter is not known to be right. */
    public static Optional<SystemCalls> of(String architecture) {
        return switch (architecture) {
            case "amd64" -> Optional.of(X86_64);
            case "aarch64" -> Optional.of(AARCH64);
            default -> Optional.empty();
        };
    }
}
