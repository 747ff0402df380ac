using OrchardCore.ContentManagement;

namespace OrchardCore.Contents.Models;

/// <summary>Lets editors change owner and date of creation.</summary>
public class CommonPart : ContentPart
{
}
