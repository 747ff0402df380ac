namespace ForumOrchard.Site.Terms;

/// <summary>What the editor of a term's names posts.</summary>
public sealed class LabelsPartViewModel
{
    public string? Code { get; set; }

    public List<LabelRow> Labels { get; set; } = [];

    /// <summary>The name in one language.</summary>
    public sealed class LabelRow
    {
        public string Culture { get; set; } = string.Empty;

        public string? Text { get; set; }
    }
}
