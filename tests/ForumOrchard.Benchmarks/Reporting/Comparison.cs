namespace ForumOrchard.Benchmarks.Reporting;

/// <summary>One line of the table.</summary>
/// <param name="What">Description of the measurement, in Markdown.</param>
/// <param name="Measured">The site, compared with the bare application or with what the description says; null if it is compared with the older build alone.</param>
/// <param name="AgainstOlder">The site, compared with the older build; null if there is none, or if it does not have the same.</param>
internal sealed record Comparison(string What, Ratio? Measured, Ratio? AgainstOlder = null);
