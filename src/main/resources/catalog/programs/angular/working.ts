// A reactive form with validators, as in Angular: each rule returns null or an
// error, the form is valid when all its controls are.

type Errors = Record<string, unknown> | null;
type Validator = (value: string) => Errors;

const Validators = {
  required: (value: string): Errors => (value.trim() === "" ? { required: true } : null),
  minLength: (length: number): Validator => (value) =>
    value.length < length ? { minlength: { requiredLength: length, actualLength: value.length } } : null,
  email: (value: string): Errors => (/^\S+@\S+\.\S+$/.test(value) ? null : { email: true }),
};

class FormControl {
  touched = false;
  constructor(public value: string, private readonly validators: readonly Validator[] = []) {}

  get errors(): Errors {
    const found = this.validators.map((check) => check(this.value)).filter((each) => each !== null);
    return found.length === 0 ? null : Object.assign({}, ...found);
  }
}

class FormGroup<Controls extends Record<string, FormControl>> {
  constructor(readonly controls: Controls) {}

  get valid(): boolean {
    return Object.values(this.controls).every((control) => control.errors === null);
  }
  get value(): { [Name in keyof Controls]: string } {
    const entries = Object.entries(this.controls).map(([name, { value }]) => [name, value]);
    return Object.fromEntries(entries);
  }
}

const form = new FormGroup({
  email: new FormControl("ada", [Validators.required, Validators.email]),
  password: new FormControl("", [Validators.required, Validators.minLength(8)]),
});

console.log(form.valid, form.controls.email.errors, form.controls.password.errors);
form.controls.email.value = "ada@example.org";
form.controls.password.value = "correct horse";
console.log(form.valid, form.value.email); // form.value.name would not compile
