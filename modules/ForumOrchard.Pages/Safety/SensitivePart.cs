using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Pages.Safety;

/// <summary>Lets an editor mark a page that somebody may have to leave in a hurry, because of who else could see the screen.</summary>
public sealed class SensitivePart : ContentPart
{
    /// <summary>On: the page offers "Leave this page quickly" and the hotlines.</summary>
    public BooleanField Sensitive { get; set; } = new();
}
