namespace ForumOrchard.Editing.ViewModels;

/// <summary>The hidden field with a form's edit token.</summary>
public class EditTokenViewModel
{
    /// <summary>The state the form was based on; empty for a new object.</summary>
    public string? Token { get; set; }
}
