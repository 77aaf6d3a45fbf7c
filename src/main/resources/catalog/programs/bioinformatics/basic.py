# From DNA to protein: the reverse strand, the transcript, the reading frame
# from start to stop, and the share of G and C.

BASES = "TCAG"
AMINO = "FFLLSSSSYY**CC*WLLLLPPPPHHQQRRRRIIIMTTTTNNKKSSRRVVVVAAAADDEEGGGG"
CODE = {a + b + c: AMINO[16 * i + 4 * j + k]
        for i, a in enumerate(BASES) for j, b in enumerate(BASES) for k, c in enumerate(BASES)}  # fmt: skip

FASTA = """>seq1 example
CCATGGCTTACGAAGGTTAAGC
TTACATTTTGCCCATAAC"""

name, *lines = FASTA.split("\n")
dna = "".join(lines)
print(name[1:], len(dna), "bases")
print(f"GC: {sum(base in 'GC' for base in dna) / len(dna):.1%}")

reverse = dna.translate(str.maketrans("ACGT", "TGCA"))[::-1]
print("reverse complement:", reverse[:12] + "...")
print("transcript:", dna.replace("T", "U")[:12] + "...")


def proteins(strand: str):
    for frame in range(3):
        codons = [strand[i : i + 3] for i in range(frame, len(strand) - 2, 3)]
        protein = "".join(CODE[codon] for codon in codons)
        start = protein.find("M")  # ATG, the start codon
        if start >= 0 and "*" in protein[start:]:
            yield frame, protein[start : protein.index("*", start)]


for direction, strand in [("forward", dna), ("reverse", reverse)]:
    for frame, protein in proteins(strand):
        print(f"{direction}, frame {frame + 1}: {protein}")
