using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace ForumOrchard.Attachments.Extraction.Pdf;

/// <summary>Follows a page's drawing operations and keeps its letters. Lines, colors and images are skipped and never unpacked.</summary>
internal sealed class PdfTextProcessor(
    PdfBudget budget,
    int pageNumber,
    IResourceStore resources,
    IPdfTokenScanner scanner,
    IPageContentParser contentParser,
    ILookupFilterProvider filters,
    CropBox cropBox,
    UserSpaceUnit userSpaceUnit,
    PageRotationDegrees rotation,
    TransformationMatrix initialMatrix,
    ParsingOptions options)
    : BaseStreamProcessor<PdfPageText>(pageNumber, resources, scanner, contentParser, filters, cropBox, userSpaceUnit, rotation, initialMatrix, options)
{
    /// <summary>Nesting limit of form objects; deeper ones are skipped.</summary>
    private const int DeepestForm = 32;

    private readonly PdfLines _lines = new();
    private bool _hasPicture;
    private int _depth;

    public override PdfPageText Process(int pageNumberCurrent, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        CloneAllStates();
        ProcessOperations(operations);
        return new PdfPageText(_lines.ToString(), _hasPicture);
    }

    public override void RenderGlyph(
        IFont font,
        CurrentGraphicsState currentState,
        double fontSize,
        double pointSize,
        int code,
        string unicode,
        long currentOffset,
        in TransformationMatrix renderingMatrix,
        in TransformationMatrix textMatrix,
        in TransformationMatrix transformationMatrix,
        CharacterBoundingBox characterBoundingBox)
    {
        budget.Draw();
        var matrix = renderingMatrix.Multiply(textMatrix).Multiply(transformationMatrix);
        _lines.Add(unicode, matrix.Transform(new PdfPoint(0, 0)), matrix.Transform(new PdfPoint(characterBoundingBox.Width, 0)), Math.Abs(pointSize));
    }

    protected override void ProcessFormXObject(StreamToken formStream, NameToken xObjectName)
    {
        budget.CheckTime();
        if (_depth < DeepestForm)
        {
            _depth++;
            base.ProcessFormXObject(formStream, xObjectName);
            _depth--;
        }
    }

    protected override void RenderXObjectImage(XObjectContentRecord xObjectContentRecord) => _hasPicture = true;

    protected override void RenderInlineImage(InlineImage inlineImage) => _hasPicture = true;

    protected override void ClipToRectangle(PdfRectangle rectangle, FillingRule clippingRule)
    {
    }

    public override void BeginSubpath()
    {
    }

    public override PdfPoint? CloseSubpath() => null;

    public override void StrokePath(bool close)
    {
    }

    public override void FillPath(FillingRule fillingRule, bool close)
    {
    }

    public override void FillStrokePath(FillingRule fillingRule, bool close)
    {
    }

    public override void MoveTo(double x, double y)
    {
    }

    public override void BezierCurveTo(double x2, double y2, double x3, double y3)
    {
    }

    public override void BezierCurveTo(double x1, double y1, double x2, double y2, double x3, double y3)
    {
    }

    public override void LineTo(double x, double y)
    {
    }

    public override void Rectangle(double x, double y, double width, double height)
    {
    }

    public override void EndPath()
    {
    }

    public override void ClosePath()
    {
    }

    public override void ModifyClippingIntersect(FillingRule clippingRule)
    {
    }

    public override void BeginMarkedContent(NameToken name, NameToken? propertyDictionaryName, DictionaryToken? properties)
    {
    }

    public override void EndMarkedContent()
    {
    }

    public override void PaintShading(NameToken shadingName)
    {
    }
}
