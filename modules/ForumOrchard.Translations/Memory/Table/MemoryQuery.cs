namespace ForumOrchard.Translations.Memory.Table;

/// <summary>What is looked for in the memory, as the address has it.</summary>
public sealed class MemoryQuery
{
    /// <summary>Words of a sentence or its translation; null for any.</summary>
    public string? Q { get; set; }

    /// <summary>Language of the sentences; null for any.</summary>
    public string? From { get; set; }

    /// <summary>Language of the translations; null for any.</summary>
    public string? Into { get; set; }
}
