/** Exact fractions of whole numbers, as an oracle for formulas of additions, multiplications and divisions. */
export class Rational {
  private constructor(
    private readonly numerator: bigint,
    private readonly denominator: bigint,
  ) {}

  /** The exact value of a double. */
  static of(value: number): Rational {
    let shift = 0;
    let mantissa = value;
    while (!Number.isInteger(mantissa)) {
      mantissa *= 2;
      shift++;
    }
    return new Rational(BigInt(mantissa), 1n << BigInt(shift));
  }

  static sum(values: readonly Rational[]): Rational {
    return values.reduce((total, value) => total.plus(value), Rational.of(0));
  }

  plus(other: Rational): Rational {
    return new Rational(
      this.numerator * other.denominator + other.numerator * this.denominator,
      this.denominator * other.denominator,
    ).reduced();
  }

  minus(other: Rational): Rational {
    return this.plus(new Rational(-other.numerator, other.denominator));
  }

  times(other: Rational): Rational {
    return new Rational(
      this.numerator * other.numerator,
      this.denominator * other.denominator,
    ).reduced();
  }

  over(other: Rational): Rational {
    const sign = other.numerator < 0n ? -1n : 1n;
    return new Rational(
      this.numerator * other.denominator * sign,
      this.denominator * other.numerator * sign,
    ).reduced();
  }

  /** Whether a computed number is within a tolerance of the exact one, relative to a magnitude (its own by default). */
  isNear(computed: number, tolerance: number, magnitude: Rational = this): boolean {
    const difference = Rational.of(computed).minus(this).size();
    return difference.minus(magnitude.size().times(Rational.of(tolerance))).numerator <= 0n;
  }

  size(): Rational {
    return this.numerator < 0n ? new Rational(-this.numerator, this.denominator) : this;
  }

  isNegative(): boolean {
    return this.numerator < 0n;
  }

  toString(): string {
    return String(Number((this.numerator * 10n ** 20n) / this.denominator) / 1e20);
  }

  /** Common powers of two only: doubles have no other factors in common often enough to look for them. */
  private reduced(): Rational {
    let { numerator, denominator } = this;
    while (numerator !== 0n && ((numerator | denominator) & 0xffffffffn) === 0n) {
      numerator >>= 32n;
      denominator >>= 32n;
    }
    return new Rational(numerator, denominator);
  }
}
