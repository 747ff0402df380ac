using ForumOrchard.Editing.Tokens;

namespace ForumOrchard.Editing.Conflicts;

/// <summary>What the form of an item carries for this module.</summary>
public class ItemFormViewModel : EditTokenViewModel
{
    /// <summary>What was chosen where both have changed the same.</summary>
    public IList<Choice?>? Choices { get; set; }

    /// <summary>The id under which the browser keeps what is typed.</summary>
    public string? KeptAs { get; set; }

    /// <summary>Whether the browser brings back what it kept, to be looked over before it is stored.</summary>
    public bool IsRestored { get; set; }
}
