namespace ForumOrchard.Editing.Publishing;

/// <summary>What can follow publishing.</summary>
public class PublishAndViewModel
{
    /// <summary>Whether editors create items of the type.</summary>
    public bool HasNew { get; set; }
}
