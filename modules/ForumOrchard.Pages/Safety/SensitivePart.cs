using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Pages.Safety;

/// <summary>Lets an editor mark a page that visitors may need to leave quickly, because someone else could see the screen.</summary>
public sealed class SensitivePart : ContentPart
{
    /// <summary>Whether the page shows "Leave this page quickly" and the hotlines.</summary>
    public BooleanField Sensitive { get; set; } = new();
}
