namespace ForumOrchard.Translations.Memory.Building;

/// <summary>How far the memory is built of what the site has: one document. Without it nobody has used the memory yet.</summary>
public sealed class MemoryBuilding
{
    public long Id { get; set; }

    /// <summary>When it was asked for.</summary>
    public DateTime StartedUtc { get; set; }

    /// <summary>When all items had been looked at; null if it is not built yet.</summary>
    public DateTime? DoneUtc { get; set; }

    /// <summary>The last item that was looked at, in ordinal order of the sets; empty for none.</summary>
    public string Last { get; set; } = string.Empty;

    /// <summary>How many items have been looked at.</summary>
    public int Done { get; set; }

    /// <summary>How many there are.</summary>
    public int All { get; set; }
}
