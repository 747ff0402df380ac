using OrchardCore.ContentManagement;

namespace OrchardCore.Lists.Models;

/// <summary>Makes an item the owner of a list of other items.</summary>
public class ListPart : ContentPart
{
}
