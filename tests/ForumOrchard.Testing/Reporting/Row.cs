namespace ForumOrchard.Testing.Reporting;

/// <summary>One line of the table.</summary>
/// <param name="What">Description of the measurement, in Markdown.</param>
/// <param name="Goal">The target value.</param>
/// <param name="IsLowerBetter">Whether the target is a maximum or a minimum.</param>
/// <param name="Value">The measured ratio; kilobytes or milliseconds if the line says so.</param>
/// <param name="Detail">Details of the value and, if it misses its target, why it may.</param>
public sealed record Row(string What, double Goal, bool IsLowerBetter, double Value, string Detail)
{
    public bool IsReached => IsLowerBetter ? Value <= Goal : Value >= Goal;
}
