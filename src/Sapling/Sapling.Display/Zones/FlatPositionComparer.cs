using System.Globalization;

namespace OrchardCore.DisplayManagement.Zones;

/// <summary>
/// Orders positions: by the numbers between the dots ("2" before "10", "5" before "5.1"); "before" and null come first,
/// "after" and the empty string last.
/// </summary>
public class FlatPositionComparer : IComparer<IPositioned>, IComparer<string>
{
    private const int First = -9999;
    private const int Last = 9999;

    private FlatPositionComparer()
    {
    }

    public static FlatPositionComparer Instance { get; } = new();

    public int Compare(IPositioned? x, IPositioned? y) => Compare(x?.Position, y?.Position);

    public int Compare(string? x, string? y)
    {
        if (string.Equals(x, y, StringComparison.Ordinal))
        {
            return 0;
        }

        var left = Normalize(x);
        var right = Normalize(y);

        while (left.Length > 0 || right.Length > 0)
        {
            var order = ComparePart(NextPart(ref left), NextPart(ref right));
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }

    private static ReadOnlySpan<char> Normalize(string? position) => position switch
    {
        null => "before",
        "" => "after",
        _ => position.AsSpan().Trim(": "),
    };

    private static ReadOnlySpan<char> NextPart(ref ReadOnlySpan<char> rest)
    {
        var dot = rest.IndexOf('.');
        var part = dot < 0 ? rest : rest[..dot];
        rest = dot < 0 ? [] : rest[(dot + 1)..];
        return part;
    }

    private static int ComparePart(ReadOnlySpan<char> x, ReadOnlySpan<char> y)
    {
        // A missing part counts as zero, so that "5" and "5.0" are one place.
        if (TryNumber(x, out var left) && TryNumber(y, out var right))
        {
            return left.CompareTo(right);
        }

        return x.CompareTo(y, StringComparison.OrdinalIgnoreCase);
    }

    private static bool TryNumber(ReadOnlySpan<char> part, out int number)
    {
        number = part switch
        {
            "" => 0,
            "before" => First,
            "after" => Last,
            _ => int.MinValue,
        };

        return number != int.MinValue || int.TryParse(part, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);
    }
}
