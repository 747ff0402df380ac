namespace OrchardCore.DisplayManagement.Notify;

/// <summary>Severity of a message.</summary>
public enum NotifyType
{
    Success,
    Information,
    Warning,
    Error,
}
