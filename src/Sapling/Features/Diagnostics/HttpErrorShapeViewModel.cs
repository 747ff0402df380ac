using System.Net;
using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.Diagnostics.ViewModels;

/// <summary>The shape <c>HttpError</c>, with an alternate for the status name: <c>HttpError__NotFound</c>.</summary>
public class HttpErrorShapeViewModel : ShapeViewModel
{
    public HttpErrorShapeViewModel(int? code)
        : base("HttpError")
    {
        Code = code;
        if (HttpStatusCode is { } status)
        {
            Metadata.Alternates.Add($"HttpError__{status}");
        }
    }

    /// <summary>The status code; null if the error page was opened directly.</summary>
    public int? Code { get; set; }

    /// <summary>The code as a known status; null if unknown.</summary>
    public HttpStatusCode? HttpStatusCode => Code is { } code && Enum.IsDefined((HttpStatusCode)code) ? (HttpStatusCode)code : null;
}
