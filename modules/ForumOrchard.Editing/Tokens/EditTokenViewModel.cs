namespace ForumOrchard.Editing.Tokens;

/// <summary>The hidden fields with a form's edit token.</summary>
public class EditTokenViewModel
{
    /// <summary>The state the form was based on; empty for a new object.</summary>
    public string? Token { get; set; }

    /// <summary>The state that the form was opened with, if somebody has saved since and both texts are not settled yet; otherwise empty.</summary>
    public string? Opened { get; set; }
}
