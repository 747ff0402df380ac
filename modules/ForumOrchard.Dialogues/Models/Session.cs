namespace ForumOrchard.Dialogues.Models;

/// <summary>A session of a dialogue.</summary>
public sealed class Session
{
    /// <summary>Short and unique in its dialogue; findings refer to it.</summary>
    public string Id { get; set; } = string.Empty;

    public string Title { get; set; } = string.Empty;
}
