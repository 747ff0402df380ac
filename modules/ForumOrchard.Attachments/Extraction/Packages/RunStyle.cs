namespace ForumOrchard.Attachments.Extraction.Packages;

/// <summary>What matters here of the look of some text.</summary>
/// <param name="IsHidden">The text is not shown; null as around it.</param>
/// <param name="IsRaised">The text is superscript; null as around it.</param>
internal readonly record struct RunStyle(bool? IsHidden = null, bool? IsRaised = null)
{
    /// <summary>This style where it says something, otherwise the other one.</summary>
    public RunStyle Over(RunStyle other) => new(IsHidden ?? other.IsHidden, IsRaised ?? other.IsRaised);
}
