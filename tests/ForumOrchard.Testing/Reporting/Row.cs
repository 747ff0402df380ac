namespace ForumOrchard.Testing.Reporting;

/// <summary>One line of the table.</summary>
/// <param name="What">What was measured, in Markdown.</param>
/// <param name="Goal">The value to reach.</param>
/// <param name="IsLowerBetter">Whether the goal is a greatest or a least value.</param>
/// <param name="Value">The ratio measured; kilobytes or milliseconds where the line says so.</param>
/// <param name="Detail">What the value is of, and why it misses its goal where it may.</param>
public sealed record Row(string What, double Goal, bool IsLowerBetter, double Value, string Detail)
{
    public bool IsReached => IsLowerBetter ? Value <= Goal : Value >= Goal;
}
