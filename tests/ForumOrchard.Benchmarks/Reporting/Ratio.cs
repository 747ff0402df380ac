using ForumOrchard.Testing.Reporting;

namespace ForumOrchard.Benchmarks.Reporting;

/// <summary>A measured value and what it should be.</summary>
/// <param name="Goal">The target value; null if there is none.</param>
/// <param name="IsLowerBetter">Whether the target is a maximum or a minimum.</param>
/// <param name="Value">The ratio; another unit if the line says so.</param>
/// <param name="Detail">What the value is made of.</param>
internal sealed record Ratio(double? Goal, bool IsLowerBetter, double Value, string Detail)
{
    public string Target => Goal is { } goal ? $"{(IsLowerBetter ? "≤" : "≥")} {goal}" : "–";

    public string Verdict => Goal is not { } goal ? "–" : (IsLowerBetter ? Value <= goal : Value >= goal) ? "reached" : "**missed**";

    /// <summary>A value that should be at most so many times another.</summary>
    public static Ratio AtMost(double goal, double value, double other, string unit) => Of(goal, isLowerBetter: true, value, other, unit);

    /// <summary>A value that should be at least so many times another.</summary>
    public static Ratio AtLeast(double goal, double value, double other) => Of(goal, isLowerBetter: false, value, other, unit: "");

    /// <summary>The same, against an older build that may not be there.</summary>
    public static Ratio? AtMost(double goal, double value, double? other, string unit) => other is { } older ? AtMost(goal, value, older, unit) : null;

    /// <summary>The same, against an older build that may not be there.</summary>
    public static Ratio? AtLeast(double goal, double value, double? other) => other is { } older ? AtLeast(goal, value, older) : null;

    private static Ratio Of(double goal, bool isLowerBetter, double value, double other, string unit) =>
        new(goal, isLowerBetter, value / other, $"{Figures.Round(value)}{unit} ÷ {Figures.Round(other)}{unit}");
}
