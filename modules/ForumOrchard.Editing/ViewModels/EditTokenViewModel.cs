namespace ForumOrchard.Editing.ViewModels;

/// <summary>The hidden field of a form.</summary>
public class EditTokenViewModel
{
    /// <summary>What the form was made from; empty for what is new.</summary>
    public string? Token { get; set; }
}
