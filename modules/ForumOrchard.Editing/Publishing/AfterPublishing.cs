namespace ForumOrchard.Editing.Publishing;

/// <summary>Where an editor goes after an item is published: values of the buttons that Orchard Core calls <c>submit.Publish</c>.</summary>
internal static class AfterPublishing
{
    /// <summary>How Orchard Core calls the buttons.</summary>
    public const string Buttons = "submit.Publish";

    /// <summary>To its page.</summary>
    public const string View = "submit.PublishAndView";

    /// <summary>To the form for another item of its type.</summary>
    public const string New = "submit.PublishAndNew";
}
