using System.Globalization;
using System.Text.RegularExpressions;

namespace ForumOrchard.InterfaceTexts.PortableObjects;

/// <summary>The <c>Plural-Forms</c> of a PO file: how many there are, and which one a number takes, in the operators of C.</summary>
internal sealed partial class PluralExpression
{
    private const int LongestText = 500;
    private const int DeepestParentheses = 20;

    /// <summary>No rule tells numbers apart that are equal up to here.</summary>
    private const int Numbers = 200;

    private readonly Func<long, long> _form;

    private PluralExpression(int count, Func<long, long> form) => (Count, _form) = (count, form);

    /// <summary>How many forms there are.</summary>
    public int Count { get; }

    /// <summary>The form of a number, from 0.</summary>
    public int FormOf(int number) => (int)_form(number);

    /// <summary>Null if it cannot be read, or gives a form that it does not have.</summary>
    /// <param name="header">"nplurals=2; plural=(n != 1);".</param>
    public static PluralExpression? Parse(string header)
    {
        if (header.Length > LongestText || Header().Match(header) is not { Success: true } match || !int.TryParse(match.Groups["count"].ValueSpan, CultureInfo.InvariantCulture, out var count))
        {
            return null;
        }

        try
        {
            var form = new Parser(match.Groups["plural"].Value).Parse();
            return Enumerable.Range(0, Numbers + 1).All(number => form(number) >= 0 && form(number) < count) ? new PluralExpression(count, form) : null;
        }
        catch (Exception exception) when (exception is FormatException or DivideByZeroException)
        {
            return null;
        }
    }

    /// <summary>For each form of a language, the one of this file that its numbers mostly take.</summary>
    /// <param name="rule">Of the language.</param>
    public IReadOnlyList<int> Order(Func<int, int> rule) =>
        [.. Enumerable.Range(0, Numbers + 1).GroupBy(rule).OrderBy(form => form.Key).Select(form => form.CountBy(FormOf).MaxBy(one => one.Value).Key)];

    [GeneratedRegex(@"^\s*nplurals\s*=\s*(?<count>[0-9]{1,2})\s*;\s*plural\s*=(?<plural>[^;]+);?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Header();

    [GeneratedRegex(@"\G\s*(?<token>[0-9]{1,9}|n|\|\||&&|[=!<>]=|[-+*/%<>!?:()])", RegexOptions.CultureInvariant)]
    private static partial Regex Token();

    /// <summary>Binary operators by precedence, weakest first.</summary>
    private static readonly (string Sign, Func<long, long, long> Value)[][] Operators =
    [
        [("||", (a, b) => a != 0 || b != 0 ? 1 : 0)],
        [("&&", (a, b) => a != 0 && b != 0 ? 1 : 0)],
        [("==", (a, b) => a == b ? 1 : 0), ("!=", (a, b) => a != b ? 1 : 0)],
        [("<=", (a, b) => a <= b ? 1 : 0), (">=", (a, b) => a >= b ? 1 : 0), ("<", (a, b) => a < b ? 1 : 0), (">", (a, b) => a > b ? 1 : 0)],
        [("+", (a, b) => a + b), ("-", (a, b) => a - b)],
        [("*", (a, b) => a * b), ("/", (a, b) => a / b), ("%", (a, b) => a % b)],
    ];

    private sealed class Parser(string text)
    {
        private int _at;
        private int _depth;

        public Func<long, long> Parse()
        {
            var form = Choice();
            return text.AsSpan()[_at..].IsWhiteSpace() ? form : throw new FormatException();
        }

        private Func<long, long> Choice()
        {
            if (++_depth > DeepestParentheses)
            {
                throw new FormatException();
            }

            var condition = Binary(0);
            if (!Take("?"))
            {
                _depth--;
                return condition;
            }

            var yes = Choice();
            var no = Take(":") ? Choice() : throw new FormatException();
            _depth--;
            return n => condition(n) != 0 ? yes(n) : no(n);
        }

        private Func<long, long> Binary(int level)
        {
            if (level == Operators.Length)
            {
                return Unary();
            }

            var left = Binary(level + 1);
            while (Array.Find(Operators[level], one => Take(one.Sign)) is { Value: { } value })
            {
                var (first, second) = (left, Binary(level + 1));
                left = n => value(first(n), second(n));
            }

            return left;
        }

        private Func<long, long> Unary()
        {
            var negations = 0;
            while (Take("!"))
            {
                negations++;
            }

            var operand = Operand();
            return negations == 0 ? operand : n => (operand(n) != 0) == (negations % 2 == 0) ? 1 : 0;
        }

        private Func<long, long> Operand()
        {
            if (Take("("))
            {
                var inner = Choice();
                return Take(")") ? inner : throw new FormatException();
            }

            if (Take("n"))
            {
                return n => n;
            }

            return Next() is { } token && long.TryParse(token, CultureInfo.InvariantCulture, out var number) && Take(token) ? _ => number : throw new FormatException();
        }

        private string? Next() => Token().Match(text, _at) is { Success: true } match ? match.Groups["token"].Value : null;

        private bool Take(string token)
        {
            if (Next() != token)
            {
                return false;
            }

            _at = text.IndexOf(token, _at, StringComparison.Ordinal) + token.Length;
            return true;
        }
    }
}
