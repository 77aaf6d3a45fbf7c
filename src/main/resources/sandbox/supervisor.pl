# Process 1 of the sandbox: takes a program from standard input, compiles and runs it, and tells how each stage ended.
# Parameters: the numbers of prctl(2) and wait4(2), "warm" if there is time before the program comes (else "cold"), the
# name of the source file, "waits" if the compiler reads the source on standard
# input and is told "warm" or "cold" (else "reads"), then three commands,
# each after the number of its words: what to prepare, how to compile, how to run.
#
# Standard input: a line with a nonce and the mode (all, compile, run); frames, each a line and what it announces:
# "file MODE LENGTH LENGTH", a name and its content, or "argument LENGTH"; the line "end"; then what the program reads.
#
# Standard error carries marks between what the stages write there: control character 1, the nonce, what happened, and a
# line feed. The program never learns the nonce: PR_SET_DUMPABLE = 4 closes this process's memory and descriptors to it.
use strict;

my ($prctl, $wait4, $temperature, $source, $input) = splice @ARGV, 0, 5;
my ($prepare, $compile, $run) = map { [splice @ARGV, 0, shift @ARGV] } 1 .. 3;
my $nonce = '';

$$ == 1 or give_up("the supervisor is not process 1");
syscall($prctl, 4, 0, 0, 0, 0) == 0 or give_up("cannot close the supervisor's memory: $!");
$SIG{PIPE} = 'IGNORE';

sub give_up {
    syswrite STDERR, "$_[0]\n";
    exit 125;
}

sub mark { syswrite STDERR, "\x01$nonce @_\n" }

sub read_bytes {
    my ($length) = @_;
    my $bytes = '';
    while (length $bytes < $length) {
        sysread(STDIN, $bytes, $length - length $bytes, length $bytes) or exit 125;
    }
    return $bytes;
}

sub read_words {
    my $line = '';
    $line .= read_bytes(1) until $line =~ /\n\z/;
    return split ' ', $line;
}

# Starts a command. Its streams are open handles; where none is given, our own.
sub start {
    my ($command, $in, $out) = @_;
    my $pid = fork;
    defined $pid or give_up("cannot start a process: $!");
    return $pid if $pid;
    @SIG{qw(PIPE FPE)} = ('DEFAULT') x 2; # Perl itself ignores the second
    !$in or open STDIN, '<&', $in or exit 125;
    !$out or open STDOUT, '>&', $out or exit 125;
    exec { $$command[0] } @$command or syswrite STDERR, "cannot run $$command[0]: $!\n";
    exit 126;
}

sub nothing { open my $file, '<', '/dev/null' or give_up("no /dev/null: $!"); return $file }

# Waits for a child, or for all. Its wait status, and of all that ended meanwhile the processor time in microseconds and
# the largest resident set in kilobytes.
sub wait_for {
    my ($pid) = @_;
    my ($time, $peak) = (0, 0);
    while (1) {
        my ($status, $usage) = (pack('i', 0), "\0" x 256);
        my $ended = syscall($wait4, -1, $status, 0, $usage);
        return (0, $time, $peak) if $ended <= 0;
        my ($user, $user_micros, $system, $system_micros, $resident) = unpack 'q5', $usage;
        $time += ($user + $system) * 1_000_000 + $user_micros + $system_micros;
        $peak = $resident if $resident > $peak;
        return (unpack('i', $status), $time, $peak) if $ended == $pid;
    }
}

# The processor time of a child so far, in microseconds; proc(5) counts hundredths of a second.
sub used {
    open my $file, '<', "/proc/$_[0]/stat" or return 0;
    my @fields = split ' ', (split /\) /, scalar <$file>)[-1];
    return ($fields[11] + $fields[12]) * 10_000;
}

sub exit_code { return $_[0] & 127 ? 128 + ($_[0] & 127) : $_[0] >> 8 }

sub write_file {
    my ($mode, $name, $content) = @_;
    my @folders = split m{/}, "/code/$name";
    pop @folders;
    mkdir join '/', @folders[0 .. $_] for 2 .. $#folders;
    open my $file, '>', "/code/$name" or give_up("cannot write $name: $!");
    my $written = print $file $content;
    close $file and $written or give_up("cannot write $name: $!");
    chmod oct $mode, "/code/$name";
}

# What the compiler made, as frames.
sub send_files {
    my ($folder) = @_;
    opendir my $entries, "/code/$folder" or return;
    for my $entry (grep { !/^\.\.?\z/ } readdir $entries) {
        my $name = "$folder/$entry";
        if (-d "/code/$name") { send_files($name); next }
        open my $file, '<', "/code/$name" or next;
        my $mode = sprintf '%o', (stat $file)[2] & 0777;
        my $content = do { local $/; <$file> } // '';
        print STDOUT "file $mode ", length $name, ' ', length $content, "\n", $name, $content;
    }
}

sub start_compiler {
    pipe my $from, my $to or give_up("no pipe: $!");
    return (start([@$compile, $temperature], $from, \*STDERR), $to);
}

if (@$prepare) {
    my ($status) = wait_for(start($prepare, nothing(), \*STDERR));
    exit exit_code($status) if $status;
}
my $waits = @$compile && $input eq 'waits';
my ($compiler, $to) = $waits && $temperature eq 'warm' ? start_compiler() : ();

($nonce, my $mode) = read_words();
my ($code, @arguments);
mkdir '/code/.build';
while (my ($kind, @rest) = read_words()) {
    last if $kind eq 'end';
    if ($kind eq 'argument') { push @arguments, read_bytes($rest[0]); next }
    my ($name, $content) = (read_bytes($rest[1]), read_bytes($rest[2]));
    write_file($rest[0], $name, $content);
    $code = $content if $name eq $source;
}
chdir '/code';
mark('received');

if (@$compile && $mode ne 'run') {
    my $before = 0;
    if ($waits) {
        ($compiler, $to) = start_compiler() unless $compiler;
        $before = used($compiler);
        syswrite $to, substr $code, 0, 65536, '' while length $code;
        close $to;
    } else {
        $compiler = start($compile, nothing(), \*STDERR);
    }
    my ($status, $time, $peak) = wait_for($compiler);
    mark('compiled', $status, $time > $before ? $time - $before : 0, $peak);
    exit exit_code($status) if $status;
}
if ($mode eq 'compile') {
    send_files('.build');
    close STDOUT or give_up("cannot send what was compiled: $!");
    exit 0;
}

mark('started');
my ($status, $time, $peak) = wait_for(start([@$run, @arguments]));
kill 'KILL', -1;
my (undef, $more, $other) = wait_for(0);
mark('ended', $status, $time + $more, $peak > $other ? $peak : $other);
exit exit_code($status);
