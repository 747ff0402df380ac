namespace ForumOrchard.Translations.Segments;

/// <summary>A sentence and its translation.</summary>
/// <param name="Original">Null for what the translation alone says.</param>
/// <param name="Translation">With the numbers of the same tags in the original; null for what is not translated.</param>
/// <param name="Tag">The tag of the sentence before it that says this, such as a picture its description; 0 for a sentence.</param>
public sealed record SegmentPair(Segment? Original, Segment? Translation, int Tag = 0)
{
    /// <summary>Whether there is something to translate. Pictures and signs go with the structure.</summary>
    public bool HasWords => (Original ?? Translation)!.HasWords;
}
