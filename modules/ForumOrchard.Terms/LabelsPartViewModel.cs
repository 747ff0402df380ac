namespace ForumOrchard.Terms;

/// <summary>What the editor of a term's names posts.</summary>
public class LabelsPartViewModel
{
    public string? Code { get; set; }

    /// <summary>One for each language of the site; a post may hold anything, nulls too.</summary>
    public List<LabelRow?> Labels { get; set; } = [];

    /// <summary>The name in one language.</summary>
    public sealed class LabelRow
    {
        public string? Culture { get; set; }

        public string? Text { get; set; }
    }
}
