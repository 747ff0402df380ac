namespace ForumOrchard.Indexing.Fields;

/// <summary>How good an answer an item is, whatever it says.</summary>
public enum ItemStanding
{
    /// <summary>As good as any other.</summary>
    Current,

    /// <summary>It no longer holds, such as a repealed law: after what holds, unless it is looked for.</summary>
    Past,

    /// <summary>A sample that editors have not replaced: last.</summary>
    Sample,
}
