namespace ForumOrchard.Terms;

/// <summary>The posted form of a term's labels.</summary>
public class LabelsPartViewModel
{
    public string? Code { get; set; }

    /// <summary>One per language of the site; a request may contain anything, even nulls.</summary>
    public List<LabelRow?> Labels { get; set; } = [];

    /// <summary>The label in one language.</summary>
    public sealed class LabelRow
    {
        public string? Culture { get; set; }

        public string? Text { get; set; }

        /// <summary>Null or empty for none.</summary>
        public string? Gender { get; set; }
    }
}
