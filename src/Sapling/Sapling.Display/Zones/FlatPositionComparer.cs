using System.Globalization;

namespace OrchardCore.DisplayManagement.Zones;

/// <summary>
/// Compares positions part by part: numbers by value ("2" before "10", "5" before "5.1"). No position or "before" comes
/// first, "after" comes last; words are sorted alphabetically.
/// </summary>
public class FlatPositionComparer : IComparer<IPositioned>, IComparer<string>
{
    private FlatPositionComparer()
    {
    }

    public static FlatPositionComparer Instance { get; } = new();

    public int Compare(IPositioned? x, IPositioned? y) => Compare(x?.Position, y?.Position);

    public int Compare(string? x, string? y)
    {
        var (left, right) = (PartsOf(x), PartsOf(y));
        for (var part = 0; part < Math.Max(left.Length, right.Length); part++)
        {
            // A missing part counts as zero, so that "5" and "5.0" are equal.
            var order = Compare(part < left.Length ? left[part] : Part.Zero, part < right.Length ? right[part] : Part.Zero);
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }

    private static Part[] PartsOf(string? position) =>
        position?.Trim(' ', ':') is { Length: > 0 } text ? [.. text.Split('.').Select(Part.Of)] : [Part.Of("before")];

    private static int Compare(Part x, Part y) => x.Word is null || y.Word is null ? x.Rank.CompareTo(y.Rank) : string.Compare(x.Word, y.Word, StringComparison.OrdinalIgnoreCase);

    /// <summary>A number or a word; other words than "before" and "after" come before all numbers, but after "before".</summary>
    private readonly record struct Part(double Rank, string? Word)
    {
        public static Part Zero { get; } = new(0, null);

        public static Part Of(string text) => text switch
        {
            "" => Zero,
            "before" => new(double.NegativeInfinity, null),
            "after" => new(double.PositiveInfinity, null),
            _ when int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => new(number, null),
            _ => new(double.MinValue, text),
        };
    }
}
