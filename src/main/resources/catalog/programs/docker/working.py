# A multi-stage Dockerfile: the first stage has the compiler, the second only
# what runs. The program lists what of the build ends up in the image.

DOCKERFILE = """
FROM golang:1.26-trixie AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
RUN CGO_ENABLED=0 go build -trimpath -o /out/shop ./cmd/shop

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /out/shop /shop
USER 65532:65532
ENTRYPOINT ["/shop"]
"""

stages: dict[str, list[str]] = {}
for line in filter(None, DOCKERFILE.split("\n")):
    instruction, _, rest = line.partition(" ")
    if instruction == "FROM":
        name = rest.split(" AS ")[1] if " AS " in rest else "final"
        stages[name] = [rest.split()[0]]
    else:
        stages[name].append(line)

for name, (base, *steps) in stages.items():
    print(f"stage {name} on {base}: {len(steps)} steps")

final = stages["final"]
for step in final[1:]:
    if step.startswith("COPY --from="):
        stage = step.split("=")[1].split()[0]
        print(f"taken from {stage}: {step.split()[2]}")
print("runs commands while the final stage is built:", any(step.startswith("RUN") for step in final))
users = [step.split()[1] for step in final if step.startswith("USER")]
print("runs as:", users[-1] if users else "the user of the base image")
context = [step for step in final if step.startswith(("COPY", "ADD")) and "--from=" not in step]
print("copied from the build context:", context or "nothing")
