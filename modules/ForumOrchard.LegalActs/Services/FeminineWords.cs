namespace ForumOrchard.LegalActs.Services;

/// <summary>
/// The context (<c>msgctxt</c>) of words that agree with a feminine name: «Конвенция принята». A word without a translation in this context is the common one.
/// </summary>
public sealed class FeminineWords;
