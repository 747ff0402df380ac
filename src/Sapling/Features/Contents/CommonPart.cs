using OrchardCore.ContentManagement;

namespace OrchardCore.Contents.Models;

/// <summary>Lets editors change owner and creation date.</summary>
public class CommonPart : ContentPart
{
}
