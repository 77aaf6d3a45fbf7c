// A reactive form in Angular: controls with validators, a template, and errors
// only for what was touched. The lower half stands in for Angular.

@Component({
  selector: "app-sign-up",
  imports: [ReactiveFormsModule],
  template: `
    <form [formGroup]="form" (ngSubmit)="submit()">
      <label>E-mail <input formControlName="email" type="email" /></label>
      @if (showsError("email")) { <p role="alert">Please check the e-mail address</p> }
      <label>Password <input formControlName="password" type="password" /></label>
      @if (showsError("password")) { <p role="alert">At least 12 characters</p> }
      <button>Sign up</button>
    </form>`,
})
class SignUpComponent {
  readonly form = new FormGroup({
    email: new FormControl("", [Validators.required, Validators.email]),
    password: new FormControl("", [Validators.required, Validators.minLength(12)]),
  });
  showsError(name: "email" | "password"): boolean {
    const { touched, invalid } = this.form.controls[name];
    return touched && invalid;
  }
  submit(): boolean {
    this.form.markAllAsTouched();
    return this.form.valid; // if it is, form.value goes to the server
  }
}

type Errors = Record<string, unknown> | null;
function ReactiveFormsModule() {}
function Component(data: object) { return (type: object, _: object): void => void Object.assign(type, data); }
class Validators { // all but required leave an empty value alone
  static required = (value: string): Errors => (value === "" ? { required: true } : null);
  static email = (value: string): Errors => (/^(\S+@\S+)?$/.test(value) ? null : { email: true });
  static minLength = (requiredLength: number) => ({ length }: string): Errors =>
    length === 0 || length >= requiredLength ? null : { minlength: { requiredLength, actualLength: length } };
}
class FormControl {
  touched = false;
  constructor(public value: string, private readonly validators: ((value: string) => Errors)[] = []) {}
  setValue(value: string): void { this.value = value; }
  get errors(): Errors { return this.validators.map((check) => check(this.value)).find(Boolean) ?? null; }
  get invalid(): boolean { return this.errors !== null; }
}
class FormGroup<Controls extends Record<string, FormControl>> {
  constructor(readonly controls: Controls) {}
  get valid(): boolean { return !Object.values(this.controls).some(({ invalid }) => invalid); }
  get value() { return Object.fromEntries(Object.entries(this.controls).map(([key, c]) => [key, c.value])); }
  markAllAsTouched(): void { Object.values(this.controls).forEach((control) => (control.touched = true)); }
}
const page = new SignUpComponent();
console.log("untouched:", page.showsError("email"), page.form.controls.email.errors);
console.log("sent:", page.submit(), "- shows an error:", page.showsError("email"));
page.form.controls.email.setValue("ada@example.org");
page.form.controls.password.setValue("secret");
console.log("sent:", page.submit(), page.form.controls.password.errors);
page.form.controls.password.setValue("correct horse");
console.log("sent:", page.submit(), page.form.value.email);
