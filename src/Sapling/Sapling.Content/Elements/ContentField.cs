namespace OrchardCore.ContentManagement;

/// <summary>One value, or a few that belong together, of a part.</summary>
public class ContentField : ContentElement
{
}
